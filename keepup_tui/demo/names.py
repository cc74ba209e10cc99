"""Names, workplaces and topics for the sample network: invented, from many places."""

from typing import Final

SHE: Final = (
    "Adaeze", "Aiko", "Alba", "Amina", "Anneke", "Beatriz", "Camille", "Chiara", "Dalia",
    "Elif", "Esther", "Fatou", "Freya", "Giulia", "Hana", "Ingrid", "Ivana", "Jana", "Jelena",
    "Joana", "Kamala", "Katya", "Laila", "Leonor", "Lucía", "Magda", "Mei", "Miriam", "Nadia",
    "Nkechi", "Noor", "Olga", "Paloma", "Renske", "Rosa", "Ruth", "Saoirse", "Shirin",
    "Silvia", "Sunniva", "Tamar", "Thandi", "Ursula", "Valeria", "Wanjiru", "Xiomara",
    "Yasmin", "Zofia",
)  # fmt: skip
HE: Final = (
    "Abel", "Adnan", "Aleksander", "Amadou", "Andrés", "Anton", "Arjun", "Bastian", "Bruno",
    "Casper", "Cormac", "Daniel", "Dimitri", "Eduardo", "Elias", "Farid", "Felipe", "Goran",
    "Hamza", "Henrik", "Hugo", "Ibrahim", "Ilya", "Jakub", "Javier", "Joaquim", "Kasimir",
    "Kenji", "Kwame", "Lars", "Luca", "Mateo", "Mikkel", "Milan", "Nikhil", "Oluwaseun",
    "Oscar", "Paolo", "Piotr", "Rafael", "Ravi", "Ruben", "Samir", "Stefan", "Tariq",
    "Theo", "Viktor", "Yusuf",
)  # fmt: skip
THEY: Final = ("Alex", "Charlie", "Jules", "Kim", "Noa", "Robin", "Sam", "Sasha")
SURNAMES: Final = (
    "Abara", "Albrecht", "Almeida", "Andersson", "Aydin", "Baptiste", "Barros", "Bauer",
    "Becker", "Bianchi", "Boateng", "Brandt", "Campos", "Castillo", "Chen", "Conti", "Costa",
    "Dahl", "Delgado", "Demir", "Diallo", "Dubois", "Duarte", "Eriksen", "Esposito", "Faria",
    "Ferrer", "Fischer", "Fonseca", "Gallo", "Garcia", "Gomes", "Greco", "Gupta", "Haas",
    "Hansen", "Hoffmann", "Horvath", "Ibarra", "Ito", "Jansen", "Johansson", "Kaplan",
    "Keller", "Khan", "Kimura", "Koval", "Kowalski", "Lemaire", "Leone", "Lindqvist", "Lopes",
    "Maes", "Malik", "Marino", "Mendes", "Meyer", "Molina", "Moreau", "Mutua", "Nakamura",
    "Ndiaye", "Nilsen", "Novak", "Nunes", "Obi", "Okoye", "Olsen", "Ortega", "Papadakis",
    "Patel", "Pavlov", "Pereira", "Petit", "Quintero", "Rahman", "Ramos", "Ricci", "Roth",
    "Sato", "Schmid", "Sharma", "Silva", "Sørensen", "Tanaka", "Teixeira", "Thomsen", "Toivonen",
    "Vargas", "Vasquez", "Virtanen", "Vogel", "Wagner", "Weiss", "Yilmaz", "Zhang", "Ziegler",
)  # fmt: skip
ORGANISATIONS: Final = (
    "Lumen", "Harbour", "Fernhill", "Tessera", "Oriel", "Kestrel", "Solstice", "Meridian",
    "Juniper Press", "Halden", "Brightwater", "Osprey", "Calder", "Quillon", "Verdant",
    "Stonebridge", "Alder Health", "Cobalt Rail", "Maris", "Pinecrest", "Redwing", "Tidewell",
)  # fmt: skip
TITLES: Final = (
    "Staff engineer", "Product lead", "Head of design", "Data analyst", "Engineering manager",
    "Head of sales", "Consultant", "Research lead", "Programme manager", "Editor", "Founder",
    "Operations lead", "Policy adviser", "Architect", "Professor", "Account director",
)  # fmt: skip
PLACES: Final = (
    ("Lisbon", "Europe/Lisbon"), ("Berlin", "Europe/Berlin"), ("London", "Europe/London"),
    ("Porto", "Europe/Lisbon"), ("Nairobi", "Africa/Nairobi"), ("New York", "America/New_York"),
    ("Copenhagen", "Europe/Copenhagen"), ("São Paulo", "America/Sao_Paulo"),
    ("Bangalore", "Asia/Kolkata"), ("Toronto", "America/Toronto"), ("Madrid", "Europe/Madrid"),
    ("Kyoto", "Asia/Tokyo"), ("Warsaw", "Europe/Warsaw"), ("Lagos", "Africa/Lagos"),
)  # fmt: skip
TOPICS: Final = (
    "hiring in the spring", "the move to the new office", "their first quarter in the role",
    "the conference in Ghent", "how they run code reviews", "the budget round",
    "a paper on team size", "the new apprentices", "what comes after the merger",
    "teaching on the side", "the accessibility work", "pricing for small teams",
    "the handover to the new lead", "a book about maintenance", "the rail project",
    "writing more and meeting less", "the pilot in Nairobi", "their sabbatical",
    "the data centre move", "choosing a supplier", "the board meeting", "a talk on onboarding",
    "the translation project", "school starting again", "the marathon in Porto",
    "the launch plan", "an exhibition worth the trip", "the four-day week",
    "the grant application", "running workshops remotely",
)  # fmt: skip
