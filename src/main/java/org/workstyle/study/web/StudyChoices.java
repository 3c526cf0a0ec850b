package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Option;
import org.workstyle.study.StudyForm;
import org.workstyle.study.StudyForms;
import org.workstyle.study.StudyKind;

/**
 * The choices of the pages about sessions, in the reader's language.
 */
@Component
class StudyChoices {

	private final UnitDirectory units;

	private final StudyForms forms;

	private final MessageSource messages;

	private final Clock clock;

	StudyChoices(UnitDirectory units, StudyForms forms, MessageSource messages, Clock clock) {
		this.units = units;
		this.forms = forms;
		this.messages = messages;
		this.clock = clock;
	}

	List<Option> of(Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), text(value.getDeclaringClass().getSimpleName() + "." + value)))
			.toList();
	}

	/**
	 * Returns the units whose sessions somebody sees.
	 */
	List<Option> visibleHosts(DataScope scope) {
		return options(scope.everything() ? existing() : this.units.findAll(scope.visible()), (unit) -> true);
	}

	/**
	 * Returns the units for which somebody may enter sessions of the kind.
	 */
	List<Option> editableHosts(DataScope scope, StudyKind kind) {
		return options(this.units.findAll(scope.editable()), (unit) -> kind.isHostedBy(unit.type()));
	}

	/**
	 * Returns those of the kinds for which somebody may enter sessions.
	 */
	List<Option> enterable(DataScope scope, List<StudyKind> kinds) {
		List<UnitSummary> hosts = this.units.findAll(scope.editable());
		return of(kinds.stream()
			.filter((kind) -> hosts.stream().anyMatch((unit) -> kind.isHostedBy(unit.type())))
			.toArray(StudyKind[]::new));
	}

	/**
	 * Returns the units that may hold a session together with others.
	 */
	List<Option> coHosts(StudyKind kind) {
		return options(existing(), (unit) -> kind.isHostedBy(unit.type()));
	}

	/**
	 * Returns those of the co-hosts for which somebody may enter sessions: everything one
	 * enters for exists today.
	 */
	List<Option> editable(DataScope scope, List<Option> coHosts) {
		return coHosts.stream().filter((host) -> scope.editable().contains(UnitId.of(host.value()))).toList();
	}

	/**
	 * Returns the forms of study offered for the kind, and those already chosen.
	 */
	List<Option> forms(StudyKind kind, Collection<String> chosen) {
		return this.forms.all()
			.stream()
			.filter((form) -> chosen.contains(form.code())
					|| (!form.retired() && (form.kind() == null || form.kind() == kind)))
			.map((form) -> new Option(form.code(), name(form)))
			.toList();
	}

	List<Option> people(Collection<PersonSummary> people) {
		return people.stream().map((person) -> new Option(person.id().toString(), label(person))).toList();
	}

	/**
	 * Returns the way back from a session to the list.
	 */
	List<Option> trail() {
		return List.of(new Option("/study-sessions", text("study.list.title")));
	}

	String text(String key) {
		return text(key, LocaleContextHolder.getLocale());
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private static String label(PersonSummary person) {
		return (person.unitName() != null) ? person.name() + " · " + person.unitName() : person.name();
	}

	private static String name(StudyForm form) {
		boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
		return chinese ? form.nameZh() : form.nameEn();
	}

	private List<UnitSummary> existing() {
		return this.units.existingOn(LocalDate.now(this.clock));
	}

	private static List<Option> options(List<UnitSummary> units, Predicate<UnitSummary> wanted) {
		return units.stream().filter(wanted).map((unit) -> new Option(unit.id().toString(), unit.shortName())).toList();
	}

}
