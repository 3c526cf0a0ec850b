package org.workstyle.guard;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.Test;

import org.workstyle.guard.Templates.Tag;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a template may not contain.
 */
class TemplateTests {

	/** Thymeleaf takes the fragment first and never looks at these. */
	private static final Set<String> IGNORED_BESIDE_REPLACE = Set.of("th:if", "th:unless", "th:each", "th:with",
			"th:switch", "th:case", "th:object", "th:text");

	/** Attributes whose values people read or hear. */
	private static final Set<String> READ_BY_PEOPLE = Set.of("title", "alt", "placeholder", "aria-label", "label",
			"aria-description", "aria-roledescription", "summary", "content");

	/** Attributes whose expressions end up before people. */
	private static final Pattern WRITTEN_FOR_PEOPLE = Pattern
		.compile("th:(text|title|alt|placeholder|aria-label|aria-description|attrappend|data-none|data-some)");

	/** Arguments of fragments that end up before people. */
	private static final Pattern SHOWN_ARGUMENT = Pattern
		.compile("\\b(title|subtitle|label|text|help|message|button|save|suffix|empty)='([^']*\\p{L}[^']*)'");

	private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

	private static final Pattern SUBSTITUTION = Pattern.compile("\\|([^|]*)\\|");

	private static final Pattern EXPRESSION = Pattern.compile("[$#@~*]\\{(?:[^{}]|\\{[^{}]*\\})*\\}");

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	@Test
	void nothingStandsBesideReplaceThatItWouldIgnore() {
		none((tag) -> tag.element().hasAttr("th:replace")
				&& tag.attributes().stream().map(Attribute::getKey).anyMatch(IGNORED_BESIDE_REPLACE::contains));
	}

	@Test
	void textIsAlwaysEscaped() {
		none((tag) -> tag.element().hasAttr("th:utext")
				|| tag.texts().stream().anyMatch((text) -> text.contains("[(")));
	}

	@Test
	void nothingIsInline() {
		none((tag) -> Set.of("style", "base").contains(tag.element().tagName())
				|| (tag.element().tagName().equals("script") && !tag.element().hasAttr("th:src"))
				|| tag.attributes()
					.stream()
					.map(Attribute::getKey)
					.anyMatch((name) -> name.matches("(th:)?(on\\w+|hx-on.*|style|styleappend|srcdoc)")));
	}

	@Test
	void everyTextComesFromMessages() {
		none((tag) -> tag.texts().stream().anyMatch((text) -> LETTER.matcher(text).find()));
	}

	@Test
	void everyTextOfAnAttributeComesFromMessages() {
		none((tag) -> tag.attributes().stream().anyMatch((attribute) -> isLiteral(tag, attribute)));
	}

	private static boolean isLiteral(Tag tag, Attribute attribute) {
		String name = attribute.getKey();
		String value = attribute.getValue();
		if (name.startsWith("th:")) {
			return value.codePoints().anyMatch(Character::isIdeographic) || SHOWN_ARGUMENT.matcher(value).find()
					|| (WRITTEN_FOR_PEOPLE.matcher(name).matches() && hasLiteral(value));
		}
		return READ_BY_PEOPLE.contains(name) && !tag.element().tagName().equals("meta") && LETTER.matcher(value).find();
	}

	/**
	 * Quoted words beside expressions; a quoted name within one is a key or a code.
	 */
	private static boolean hasLiteral(String value) {
		String beside = EXPRESSION.matcher(value).replaceAll("");
		return List.of(QUOTED, SUBSTITUTION)
			.stream()
			.flatMap((pattern) -> pattern.matcher(beside).results())
			.anyMatch((found) -> LETTER.matcher(found.group(1)).find());
	}

	@Test
	void templatesAreSmall() {
		assertThat(Templates.files())
			.allSatisfy((file) -> assertThat(Templates.text(file).lines().count()).as("%s", file)
				.isLessThanOrEqualTo(isPart(file) ? 50 : 80));
	}

	private static boolean isPart(Path file) {
		return file.getFileName().toString().startsWith("_");
	}

	private static void none(Predicate<Tag> mistake) {
		assertThat(Templates.tags()).isNotEmpty();
		assertThat(Templates.tags().filter(mistake)).isEmpty();
	}

}
