package org.workstyle.indicator;

import java.util.Locale;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One of the ten sides from which tax administration is looked at: 5C, the authority's,
 * and 5R, the taxpayer's. The codes are fixed, the names are data.
 */
@Entity
@Audited
public class Dimension {

	@EmbeddedId
	private DimensionId id;

	private String code;

	private String nameZh;

	private String nameEn;

	private boolean assumed;

	private String source;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Dimension() {
	}

	@SuppressWarnings("NullAway.Init")
	Dimension(String code, String nameZh, String nameEn, boolean assumed, String source) {
		this.id = DimensionId.next();
		this.code = code;
		rename(nameZh, nameEn, assumed, source);
	}

	public DimensionId id() {
		return this.id;
	}

	public String code() {
		return this.code;
	}

	public String nameZh() {
		return this.nameZh;
	}

	public String nameEn() {
		return this.nameEn;
	}

	/**
	 * Returns the name in the reader's language.
	 */
	public String name(Locale locale) {
		return locale.getLanguage().equals("zh") ? this.nameZh : this.nameEn;
	}

	/**
	 * Whether the bureau has yet to confirm the name.
	 */
	public boolean isAssumed() {
		return this.assumed;
	}

	/**
	 * Returns where the name is laid down.
	 */
	public String source() {
		return this.source;
	}

	public Long version() {
		return this.version;
	}

	void rename(String newNameZh, String newNameEn, boolean stillAssumed, String newSource) {
		this.nameZh = newNameZh;
		this.nameEn = newNameEn;
		this.assumed = stillAssumed;
		this.source = newSource;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Dimension dimension && dimension.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
