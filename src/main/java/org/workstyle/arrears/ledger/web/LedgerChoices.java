package org.workstyle.arrears.ledger.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.arrears.ArrearsCategory;
import org.workstyle.arrears.ledger.ArrearsLedger;
import org.workstyle.arrears.ledger.LedgerGrouping;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.shared.Option;
import org.workstyle.taxation.TaxTypes;

/**
 * The choices and names of the pages about the ledger, in the reader's language.
 */
@Component
class LedgerChoices {

	private final ArrearsLedger ledger;

	private final UnitDirectory units;

	private final PersonDirectory people;

	private final TaxTypes taxes;

	private final MessageSource messages;

	private final Clock clock;

	LedgerChoices(ArrearsLedger ledger, UnitDirectory units, PersonDirectory people, TaxTypes taxes,
			MessageSource messages, Clock clock) {
		this.ledger = ledger;
		this.units = units;
		this.people = people;
		this.taxes = taxes;
		this.messages = messages;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Adds the choices of the filter.
	 */
	void fill(Model model, DataScope scope) {
		model.addAttribute("groupings", of(LedgerGrouping.values()));
		model.addAttribute("units",
				(scope.everything() ? this.units.existingOn(today()) : this.units.findAll(scope.visible())).stream()
					.filter((unit) -> MeasuredUnits.isMeasurable(unit.type()))
					.map((unit) -> new Option(unit.id().toString(), unit.shortName()))
					.toList());
		model.addAttribute("taxes", taxes());
		model.addAttribute("categories", of(ArrearsCategory.values()));
		model.addAttribute("officers", this.ledger.officers(scope));
	}

	List<Option> of(Enum<?>... values) {
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), text(value.getDeclaringClass().getSimpleName() + "." + value)))
			.toList();
	}

	/**
	 * Names lines and puts them in the order in which an office lists them.
	 * @param keyOf what a line stands for
	 */
	<T> List<LedgerRow<T>> named(LedgerForm form, List<T> lines, Function<T, @Nullable String> keyOf) {
		Map<String, String> names = names(form.getGrouping(),
				lines.stream().map(keyOf).filter(Objects::nonNull).toList());
		List<String> order = new ArrayList<>(names.keySet());
		return lines.stream()
			.map((line) -> row(form, names, keyOf.apply(line), line))
			.sorted(Comparator
				.comparingInt((row) -> (row.key() != null) ? order.indexOf(row.key()) : Integer.MAX_VALUE))
			.toList();
	}

	private <T> LedgerRow<T> row(LedgerForm form, Map<String, String> names, @Nullable String key, T line) {
		return (key == null) ? new LedgerRow<>(null, text("arrears-ledger.officer.nobody"), null, line)
				: new LedgerRow<>(key, names.getOrDefault(key, key), form.casesOf(key), line);
	}

	private Map<String, String> names(LedgerGrouping grouping, List<String> keys) {
		Map<String, String> names = new LinkedHashMap<>();
		List<Option> options = switch (grouping) {
			case UNIT -> this.units.findAll(keys.stream().map(UnitId::of).toList())
				.stream()
				.map((unit) -> new Option(unit.id().toString(), unit.shortName()))
				.toList();
			case TAX_TYPE -> taxes();
			case CATEGORY -> of(ArrearsCategory.values());
			case OFFICER -> this.people.findAll(keys.stream().map(PersonId::of).toList(), today())
				.stream()
				.map((person) -> new Option(person.id().toString(), person.name()))
				.toList();
		};
		options.forEach((option) -> names.put(option.value(), option.label()));
		return names;
	}

	List<Option> taxes() {
		Locale locale = LocaleContextHolder.getLocale();
		return this.taxes.all().stream().map((type) -> new Option(type.code(), type.name(locale))).toList();
	}

	String tax(String code, Locale locale) {
		return this.taxes.get(code).name(locale);
	}

	@Nullable String unit(UnitId unit) {
		return this.units.find(unit).map(UnitSummary::name).orElse(null);
	}

	String text(String key, Object... arguments) {
		return text(LocaleContextHolder.getLocale(), key, arguments);
	}

	String text(Locale locale, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
