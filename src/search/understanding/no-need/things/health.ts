/** Treatment, places of it and what belongs to it. */
export const health =
  'a&e; accident and emergency; adult social care; antenatal; antenatal care; asc; black dog; breakdown; ' +
  'breast screening; breathing exercises; camhs; care act assessment; cervical screening; chemist; ciggies; ' +
  'community nurse; condoms; contraception; counsellor; counselor; covid jab; dd; dental; dentist; ' +
  'dentists; dentures; diet; district nurse; doctor; doctors; enhanced reconnect; exercise; eye test; fags; ' +
  'false teeth; family planning; fitness; flu jab; glasses; gp; gp surgery; gps; gum clinic; healing trauma ' +
  'programme; health; health care; health check; health checks; healthcare; hearing aid; hearing aids; ' +
  'helpline; hospital; hospital appointment; hospital appointments; icb; in hospital; l&d; liaison & ' +
  'diversion; liaison and diversion; maternity; maternity care; medication; medication review; medications; ' +
  'meditation; meds; midwife; midwives; mindfulness; nhs; nhs dentist; nhs health check; nurse; nurse led ' +
  'clinic; nutrition; occupational therapy; optician; opticians; pacemaker; papyrus; personal care; ' +
  'pharmacist; pharmacy; physio; physiotherapy; podiatrist; podiatry; prescriptions; primary care; ' +
  'psychologist; psychology; re connect; reconnect; reconnect service; relaxation; repeat prescription; ' +
  'samaritans; sexual health clinic; sleep; smear; smear test; smoker; smoking; surgery; teeth; the coil; ' +
  'the pill; therapist; vaccination; vaccinations; vape; vaping; victim support; walk in centre; weight; ' +
  'wellbeing hub';
