/**
 * Names of places that are also words, first names or surnames of everyday English. Search offers such
 * a place and never assumes it. A word here that is no place's name stops the build.
 */
export const ordinaryWords: readonly string[] = `
Abbey Road|Aber|Angel|Archway|Arnold|Ash|Ashley|Ashton|Banks|Barking|Barnes|Barry|Bath|Battle|Bay Horse
Beds|Beer|Belle Vale|Benson|Bentley|Berks|Boro|Borough|Bow|Bow Street|Box|Bradley|Brandon|Bray|Bream
Bridge|Brill|Broadfield|Broadway|Brooke|Bugle|Builth|Burton|Camber|Castor|Charing|Cheddar|Chelsea|Church
Church Street|Clare|Clayton|Cliffe|Clifford|Clifton|Clive|Clutton|Coates|Cooling|Cove|Coven|Craven Arms
Cray|Crick|Croft|Crook|Custom House|Cwm|Dale|Deal|Denton|Dingle|Diss|Downside|Eaton|Elton|Eye|Fleet|Flint
Ford|Four Crosses|Goring|Gotham|Grain|Grange Hill|Grays|Greenhill|Grove|Hale|Harley|Hartley|Hassocks|Hay
Healing|Highfields|Hill|Hockley|Holt|Hoo|Hook|Hope|Hurst|Hyde Park|Johnston|Kenton|Lee|Lees|Leven|Lund
Manor|March|Marr|Mayfield|Melling|Mere|Mersey|Met|Milford|Mill End|Mold|Mon|Moss|Mount Hawke|Môn|Nash
Nelson|New Ferry|Normandy|Northwood|Norton|Oakwood|Over|Pant|Par|Park Street|Pool|Poplar|Primrose Place
Queenstown|Rake|Ramsey|Reading|Rhos|Rock|Rode|Rugby|Rushall|Rye|Sale|Sandwich|Sandy|Send|Settle
Seven Sisters|Shadwell|Shaw|Shelley|Sherwood|Shirley|Simpson|Six Bells|Spittal|Stanley|Stock|Stone
Stratton|Street|Sutton|Sway|The Meadows|The Vale|Thornhill|Three Crosses|Tong|Toon|Townhill|Townsend
Tumble|Valley|Victoria|Walker|Wall|Warden|Ware|Waterloo|Welling|Wellington|Wells|West End|Weston|Wick
Wing|Winston|Wolves|Woodside|Wool|World's End|Wye|Y Fro
`
  .trim()
  .split(/[|\n]/);
