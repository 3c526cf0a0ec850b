package org.workstyle.regulation;

import org.workstyle.account.UnitId;

/**
 * An article of a published revision, as other modules and pickers see it.
 *
 * @param regulation its regulation
 * @param revision the revision it stands in
 * @param id the article in that revision
 * @param origin the article in the first revision it stood in: the same one whatever its
 * number became
 * @param title title of the regulation
 * @param number its number written out, such as 第十二条之一
 * @param heading its caption, if it has one
 * @param text its paragraphs and items, one a line
 * @param owner the unit that keeps the regulation
 * @param ownerName short name of that unit
 */
public record ArticleRow(RegulationId regulation, RegulationRevisionId revision, ArticleId id, ArticleId origin,
		String title, String number, String heading, String text, UnitId owner, String ownerName) {

}
