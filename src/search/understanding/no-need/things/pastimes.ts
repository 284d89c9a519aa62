/** Pastimes, clubs, weapons and devices. */
export const pastimes =
  'air rifle; allotment; angling; art classes; art group; arts and crafts; arts project; associate; ' +
  'associates; bb gun; befriender; befrienders; big brother figure; bike workshop; blade; bladed article; ' +
  'blades; boxing; boxing club; bredrin; buddy; cbo; channel programme; citizenship; coaching; coffee ' +
  'morning; coffee mornings; community activities; community connector; community connectors; community ' +
  'group; community groups; community protection notice; conservation project; cookery; cookery class; ' +
  'cooking; cooking classes; crafts; creative arts; creative writing; criminal behaviour order; daily ' +
  'living; daily routine; ddp; drama; drama group; electoral roll; father figure; firearm; firearms; ' +
  'fishing; football; football club; friend; friends; friendship; friendships; gardening; gardening group; ' +
  'good influence; green project; gun; guns; gym; gym membership; hobbies; hobbies and interests; hobby; ' +
  'horticulture; imitation firearm; independent advocate; integrated offender management; internet access; ' +
  'into art; into music; iom; kcpo; knife; knives; laptop; laptops; law centre; legal aid; leisure; life ' +
  'coach; lifestyle; lifestyles; likes boxing; likes football; link worker; lived experience mentor; ' +
  'machete; machetes; makes music; mandem; martial arts; mate; mates; mens shed; mental health advocate; ' +
  'mobile phone; mtr; music production; music project; music studio; navigator; navigators; network of ' +
  'friends; new friends; on road; on their own; outdoor activities; outward bound; peer group; peer groups; ' +
  'peer mentor; peer mentors; peer supporter; peer worker; peers; positive influence; positive role model; ' +
  'ppo; prevent duty; pro social; pro social lifestyle; prosocial; rambo knife; resettlement worker; role ' +
  'model; role models; routine; running club; shank; shed project; sim card; soc; social activities; social ' +
  'group; social groups; social network; social networks; social prescriber; sport; sports; sports ' +
  'activities; support network; svro; tablet computer; theatre; theatre group; theatre workshop; transport; ' +
  'walking group; woodwork; yoga; zombie knife';
