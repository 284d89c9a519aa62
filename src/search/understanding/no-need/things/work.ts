/** Jobs, trades, schools and qualifications. */
export const work =
  'a level; a levels; access course; adult education; adult learning; agency work; ap resident; application ' +
  'forms; apprentice; apprenticeship; apprenticeships; back to college; back to school; back to work; ' +
  'barber course; barbering; barista; basic disclosure; beauty course; bookmaker; bootcamp; bricklayer; ' +
  'bricklaying; btec; builder; building site card; building site work; career; carpenter; cash in hand; ' +
  'catering; certificate; certificates; charity shop; charity shop work; chef; cleaner; cleaning work; ' +
  'college; college course; colleges; community project placement; computer course; computer skills; ' +
  'construction; construction card; construction work; course fees; crane ticket; crb; crb check; criminal ' +
  'record; criminal records; cscs; cscs card; cscs test; curriculum vitae; cv; cvs; dbs; dbs check; decent ' +
  'job; degree; digger ticket; digital skills; diploma; disclosure letter; distance learning; doing a ' +
  'course; door badge; door supervisor licence; door work; driving lessons; driving test; driving theory; ' +
  'ecdl; education; educational; eet; electrician; employed; employee; employees; employer; employers; ' +
  'employment; english language; enhanced dbs; evening class; evening classes; exams; factory work; ' +
  'finished work; first aid course; food hygiene; food hygiene certificate; fork lift; fork lift ticket; ' +
  'forklift; forklift driver; forklift licence; forklift ticket; functional skills; functional skills ' +
  'english; functional skills maths; further education; gas ticket; gcse; gcses; give back; go to college; ' +
  'go to uni; graft; hairdressing course; hgv; hgv licence; higher education; hospitality; ict; it skills; ' +
  'job; job club; job fair; job interview; job interviews; job trial; jobs; jobs fair; kitchen porter; l1 ' +
  'english; l1 maths; l2 english; l2 maths; labourer; labouring; left school; lessons; level 1 english; ' +
  'level 1 maths; level 2 english; level 2 maths; lorry driving; mathematics; maths; night school; nurses; ' +
  'nvq; nvqs; on the ward; open university; ou; own business; passports; pay council tax; pays council tax; ' +
  'pays her council tax; pays his council tax; permanent job; personal track safety; pharmacists; plant ' +
  'ticket; plasterer; plasterers; plastering; plumber; ppe for work; prescription; proper job; pts card; ' +
  'pts course; pts ticket; qualification; qualifications; rail ticket training; reading and writing; ' +
  'reading letters; reading writing; recruitment agency; retail work; return to work; returning to work; ' +
  'roa; roofer; scaffolding; security licence; self employed; self employment; shift work; sia; sia badge; ' +
  'sia licence; skills bootcamp; skills bootcamps; sleeps; smsts; social action project; spelling; spent ' +
  'conviction; spent convictions; studies; studying; theory test; tickets for building; time credits; tools ' +
  'for trade; tools for work; tracks ticket; trade; traffic management ticket; trainee; traineeship; ' +
  'traineeships; training; training course; training courses; tutor; tutoring; uni; university; unspent ' +
  'convictions; vacancies; vacancy; vocational; vocational course; vocational qualification; vocational ' +
  'training; voluntary placement; voluntary placements; voluntary work; volunteer; volunteering; ' +
  'volunteers; warehouse experience; warehouse job; warehouse jobs; warehouse operative; warehouse work; ' +
  'warehouse worker; work; work boots; work experience; work placement; work trial; writing and reading; ' +
  'zero hours; zero hours contract';
