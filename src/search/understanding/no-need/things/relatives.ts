/** Relatives and those who look after children. */
export const relatives =
  'absent dad; absent father; adopted; adoption; antenatal classes; auntie; babies; baby; bairn; bairns; ' +
  'boyfriend; boyfriends; brothel; brother; brothers and sisters; cafcass; cao; carer; carers; child; child ' +
  'arrangements order; child care; child contact centre; childcare; children; childrens; childrens ' +
  'services; childrens social care; contact centre; contact order; contact with child; contact with ' +
  'children; contact with kids; creche; daughter; daughters; divorced; ex boyfriend; ex girlfriend; ex ' +
  'husband; ex partner; ex partners; ex wife; families; family; family bonds; family court; family court ' +
  'proceedings; family day; family days; family group conference; family hub; family hubs; family links; ' +
  'family proceedings; family relationships; family support worker; family ties; family visits; family ' +
  'worker; fgc; first time dad; first time mum; first time parent; flying start; folks; foster care; foster ' +
  'placement; fsw; girlfriend; girlfriends; gran; grandad and nan; grandchild; grandchildren; ' +
  'granddaughter; grandkids; grandma; grandmother; grandparents; grandson; granny; husband; inlaws; ' +
  'intimate relationships; kid; kiddies; kids; kids with nan; kinship care; kinship carer; kinship carers; ' +
  'lado; little one; little ones; marriage; mash; mbu; missus; my ex; nan; nephew; newborn; niece; nursery ' +
  'place; official prison visitor; parental responsibility; parenting assessment; partner; partners; ' +
  'personal relationships; placement order; prison visits; private law proceedings; public law proceedings; ' +
  'relationship; relationships; relatives; school age children; school hours; school run; section 47; ' +
  'separated; separation; sgo; siblings; significant others; sister; social care; social services; social ' +
  'worker; social workers; son; sons; special guardianship; special guardianship order; spouse; stepchild; ' +
  'stepchildren; stepdaughter; stepkids; stepson; supervision order; teenage daughter; teenage son; the in ' +
  'laws; uncle; visiting in prison; weekend dad; wife';
