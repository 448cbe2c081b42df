// Words people build passwords from, most of them French: published lists of leaked passwords
// agree on them. Only letters: digits, leet and repetition are taken off by the checker.
const WORDS = `
azerty qwerty azert qwert azer qwer azertyuiop qwertyuiop qsdf wxcvbn asdf zxcvbn
motdepasse password passwd passe passwort passord contrasena senha parola mdp pass
admin administrateur administrator root user utilisateur guest invite test tests testtest demo login connexion connecter
compte secret secrete private prive master maitre default defaut changeme changezmoi nouveau temp temporaire welcome bienvenue
bonjour bonsoir bonnenuit salut coucou hello merci aurevoir bisous bisou calin calins
soleil lune etoile etoiles ciel nuage arcenciel pluie neige orage tonnerre mer plage ocean montagne riviere foret fleur fleurs rose roses tulipe marguerite lavande
doudou loulou louloute loulous nounours nounou chouchou choupette choupinette poupette poupee puce pupuce minou minouche minette titi toto tata tutu lolo lulu lili lala momo mimi mimine
kiki koko coco cocotte fifi gigi juju nono nini riri roro zaza zozo bebe bebes biquet biquette poussin lapin lapinou canard caramel chocolat nutella vanille
chaton chat chats chien chiens cheval chevaux poney dauphin tigre tiger lion panthere loup wolf ours panda licorne dragon papillon tortue souris serpent oiseau eagle aigle
amour amours amoureuse amoureux jetaime jetaimefort moncoeur coeur cherie cheri monamour monange monbebe monchat monchien mavie lavie labelle mapuce mabelle princesse prince reine roi
ange anges angel angelo demon diable satan dieu jesus marie maria allah bismillah inshallah amen ave gloire paix liberte espoir bonheur joie sourire souvenir
maman papa mamie papi papy mamy mamanpapa famille enfant enfants fille garcon frere soeur cousin copain copine amis amitie tonton tatie
vacances voyage noel paques anniversaire printemps automne hiver summer winter spring autumn
janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
lundi mardi mercredi jeudi vendredi samedi dimanche january february march april june july august september october november december monday sunday friday
marseille paris lyon toulouse bordeaux nantes nice lille strasbourg rennes montpellier grenoble toulon angers dijon brest limoges poitiers cognac angouleme charente saintes royan rochelle larochelle niort
france francais francaise bretagne corse corsica normandie alsace provence portugal espana espagne italia italie algerie algeria maroc morocco tunisie tunisia turquie turkiye senegal congo afrique mayotte guadeloupe martinique reunion
football foot olympique olympiquedemarseille allezlom psg parissg zidane zizou ronaldo messi mbappe neymar griezmann barcelona barcelone realmadrid madrid juventus chelsea liverpool arsenal rugby tennis basket hockey baseball judo moto voiture
ferrari porsche mercedes renault peugeot citroen clio megane audi bmw volkswagen golf toyota honda yamaha kawasaki suzuki harley ducati mustang corvette
pokemon pikachu naruto sasuke goku sangoku dragonball onepiece luffy mario zelda sonic minecraft fortnite roblox starwars jedi matrix batman superman spiderman ironman harrypotter potter hermione gandalf simpson shrek mickey minnie disney barbie snoopy garfield tintin asterix obelix
iloveyou loveyou love lover loveme mylove monkey sunshine princess letmein trustno access shadow superstar super michael jordan jennifer hunter buster soccer charlie andrew thomas robert daniel jessica pepper ginger joshua maggie ashley nicole chelsea matthew samantha amanda summer internet computer ordinateur portable samsung iphone apple google facebook instagram snapchat tiktok youtube orange free wanadoo bouygues gmail hotmail yahoo laposte outlook
whatever freedom killer cookie banana flower purple silver golden diamond diamant computer starwars passion phoenix eminem metallica nirvana slipknot blink linkin rammstein johnny hallyday goldman indochine
nicolas julien alexandre sebastien guillaume maxime antoine romain jeremy kevin mathieu vincent olivier philippe christophe stephane laurent frederic pascal patrick thierry bernard michel alain gerard daniel david pierre jean jacques francois louis charles hugo lucas nathan enzo theo leo gabriel raphael arthur jules adam ethan noah tom mathis clement benjamin quentin florian dylan jordan anthony fabien fabrice cedric damien arnaud bruno didier eric yannick mickael samuel simon valentin victor william xavier mohamed mehdi karim rachid youssef ibrahim ali omar bilal
camille marine pauline manon laura julie sarah lea emma chloe ines jade louise alice lola clara anais oceane melanie celine sandrine stephanie aurelie emilie virginie isabelle nathalie catherine sylvie christine valerie veronique martine monique francoise jacqueline nicole brigitte chantal corinne patricia delphine caroline charlotte mathilde lucie justine marion elodie amandine audrey jessica vanessa sabrina samira fatima yasmine nadia sophie helene claire juliette margaux romane eva zoe lina rose anna agathe jeanne marguerite madeleine simone yvette josette ginette
loyer loyers locataire location logement appartement maison jardin garage immeuble office hlm habitat bailleur quittance
chouette champion champions bogoss beaugosse gangster bandit pirate ninja samurai warrior guerrier legende legend fantome vampire sorciere magique magic mystere vitesse musique music guitare piano danse danseuse chanson cinema soldat police pompier docteur infirmiere professeur ecole college lycee bureau travail boulot chocolatine croissant baguette fromage camembert raclette pastis ricard cerise fraise framboise banane pomme citron orange melon abricot peche
abcd abcde abcdef blabla blablabla bidule machin truc chose rien nimporte nimportequoi jenesaispas jesaispas oublie jaioublie motus mystic password motdepass monmotdepasse lemotdepasse moncompte
`;

/** Words that leaked passwords are made of, lower case, without accents. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/).filter((word) => word !== ""),
);

/** Rows and zigzags of French and English keyboards, along which a finger slides. */
export const KEYBOARD_PATHS: readonly string[] = [
  "azertyuiop",
  "qsdfghjklm",
  "wxcvbn",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1234567890",
  "1qaz2wsx3edc4rfv5tgb",
  "1q2w3e4r5t6y7u8i9o0p",
  "1a2z3e4r5t6y7u8i9o0p",
  "aqwzsxedcrfvtgb",
  "147258369",
  "789456123",
];
