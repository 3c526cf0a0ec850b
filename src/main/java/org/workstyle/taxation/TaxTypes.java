package org.workstyle.taxation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;

/**
 * The list of taxes, contributions and other revenue, in the order in which a bureau
 * lists them. It is read once and kept a little while: pages ask for it in every row.
 */
@Component
public class TaxTypes {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile @Nullable Kept kept;

	TaxTypes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns all of them, ended ones included.
	 */
	public List<TaxType> all() {
		Instant now = this.clock.instant();
		Kept known = this.kept;
		if (known == null || !now.isBefore(known.until())) {
			known = new Kept(read(), now.plus(KEPT));
			this.kept = known;
		}
		return known.types();
	}

	/**
	 * Returns those collected on the day.
	 */
	public List<TaxType> validOn(LocalDate day) {
		return all().stream().filter((type) -> type.isValidOn(day)).toList();
	}

	/**
	 * Returns the one with the code, if there is one.
	 */
	public Optional<TaxType> find(String code) {
		return all().stream().filter((type) -> type.code().equals(code)).findFirst();
	}

	/**
	 * Returns the one with the code.
	 * @throws NotFoundException if there is none
	 */
	public TaxType get(String code) {
		return find(code).orElseThrow(() -> new NotFoundException("tax type", code));
	}

	/**
	 * Returns the choices of a pick list for something of that day.
	 */
	public List<Option> options(LocalDate day, Locale locale) {
		return validOn(day).stream().map((type) -> new Option(type.code(), type.name(locale))).toList();
	}

	private List<TaxType> read() {
		return this.jdbc
			.sql("select code, name, name_en, kind, valid_from, valid_to from tax_type order by position, code")
			.query(TaxType.class)
			.list();
	}

	private record Kept(List<TaxType> types, Instant until) {

	}

}
