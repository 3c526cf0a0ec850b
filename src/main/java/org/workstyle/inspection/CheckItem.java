package org.workstyle.inspection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.RegulationId;

/**
 * An article whose observance is checked. The article is found again in later revisions
 * by its origin; what stood in the list that day stays in {@code basis}.
 */
@Entity
@Audited
class CheckItem {

	private static final int LONGEST_WORDING = 500;

	@EmbeddedId
	private CheckItemId id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Inspection inspection;

	private int position;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "article_id"))
	private ArticleId article;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "origin_id"))
	private ArticleId origin;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "regulation_id"))
	private RegulationId regulation;

	private String basis;

	private String wording;

	@SuppressWarnings("NullAway.Init")
	protected CheckItem() {
	}

	@SuppressWarnings("NullAway.Init")
	CheckItem(Inspection inspection, int position, ArticleRow article, @Nullable String wording) {
		this.id = CheckItemId.next();
		this.inspection = inspection;
		this.position = position;
		this.article = article.id();
		this.origin = article.origin();
		this.regulation = article.regulation();
		this.basis = ArticleBasis.of(article);
		this.wording = (wording != null) ? wording : shortened(article.text());
	}

	CheckItemId id() {
		return this.id;
	}

	int position() {
		return this.position;
	}

	ArticleId article() {
		return this.article;
	}

	ArticleId origin() {
		return this.origin;
	}

	RegulationId regulation() {
		return this.regulation;
	}

	String basis() {
		return this.basis;
	}

	String wording() {
		return this.wording;
	}

	void reword(String words) {
		this.wording = words;
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_WORDING) ? text : text.substring(0, LONGEST_WORDING - 1) + "…";
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CheckItem item && item.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
