package org.workstyle.guard;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;

/**
 * Where templates and Java name messages: whole keys, beginnings such as
 * {@code StudyKind.} to which the code adds the rest, and endings such as {@code .help}.
 */
final class Mentions {

	private static final Pattern NAMED = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[(}]");

	private static final Pattern BUILT = Pattern.compile("[|']([A-Za-z][\\w.-]*\\.)(?:\\$\\{|')");

	private static final Pattern QUOTED = Pattern.compile("'([A-Za-z.][\\w.-]*)'");

	private final Set<String> named = new TreeSet<>();

	private final Set<String> all = new TreeSet<>();

	private Mentions() {
	}

	static Mentions find() {
		Mentions mentions = new Mentions();
		Templates.tags()
			.flatMap((tag) -> tag.attributes().stream())
			.map(Attribute::getValue)
			.forEach(mentions::readExpression);
		JavaSources.get()
			.literals()
			.stream()
			.map(JavaSources.Literal::text)
			.filter((text) -> text.matches("[A-Za-z.][\\w.-]*|\\{[A-Za-z][\\w.-]*\\}"))
			.map((text) -> text.startsWith("{") ? text.substring(1, text.length() - 1) : text)
			.forEach(mentions.all::add);
		return mentions;
	}

	private void readExpression(String value) {
		matches(NAMED, value).forEach(this.named::add);
		Stream.of(NAMED, BUILT, QUOTED).flatMap((pattern) -> matches(pattern, value)).forEach(this.all::add);
	}

	private static Stream<String> matches(Pattern pattern, String value) {
		return pattern.matcher(value).results().map((found) -> found.group(1));
	}

	/**
	 * Keys that templates name in full.
	 */
	Set<String> named() {
		return this.named;
	}

	/**
	 * Keys of a module that Java or an expression names in full.
	 */
	Set<String> ofModules(Set<String> modules) {
		return this.all.stream()
			.filter((text) -> text.matches("[a-z]+(\\.[\\w-]+)+"))
			.filter((text) -> modules.contains(text.substring(0, text.indexOf('.'))))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Enums whose constants are shown: their name begins a key that is built.
	 */
	Set<String> shownEnums(Map<String, Set<String>> constants) {
		return constants.keySet()
			.stream()
			.filter((name) -> this.all.contains(name + "."))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	boolean use(String key) {
		if (this.all.contains(key)
				|| this.all.stream().anyMatch((text) -> text.contains(".") && key.startsWith(text))) {
			return true;
		}
		for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
			if (this.all.contains(key.substring(0, dot + 1)) || (this.all.contains(key.substring(0, dot))
					&& this.all.stream().anyMatch((text) -> text.startsWith(".") && key.endsWith(text)))) {
				return true;
			}
		}
		return false;
	}

}
