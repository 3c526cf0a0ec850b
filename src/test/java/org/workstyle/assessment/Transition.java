package org.workstyle.assessment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.workstyle.shared.Role;

/**
 * A line of a table of transitions: what somebody tries, who may, and what happens in
 * each state: {@code ok}, the key of the reason it is refused for, or a status.
 *
 * @param name what is tried
 * @param who short name of who tries it
 * @param allowed the role that may
 * @param address where it is sent
 * @param fields what is sent
 * @param outcomes what happens, by state
 */
record Transition(String name, String who, Role allowed, String address, MultiValueMap<String, String> fields,
		List<String> outcomes) {

	/** What is taken. */
	static final String OK = "ok";

	/**
	 * Reads a table: fields are parted by bars, names in braces stand for records.
	 */
	static List<Transition> table(String text, Map<String, String> names) {
		return text.lines().filter((line) -> !line.isBlank()).map((line) -> of(line, names)).toList();
	}

	private static Transition of(String line, Map<String, String> names) {
		List<String> parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
		String[] address = filled(parts.get(2), names).split("\\?", 2);
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		if (address.length == 2) {
			for (String field : address[1].split("&")) {
				String[] pair = field.split("=", 2);
				fields.add(pair[0], pair[1]);
			}
		}
		Role allowed = switch (parts.get(1)) {
			case "head", "second", "third" -> Role.UNIT_HEAD;
			case "committee" -> Role.COMMITTEE;
			default -> Role.PERFORMANCE;
		};
		return new Transition(parts.get(0), parts.get(1), allowed, address[0], fields,
				List.of(parts.get(3).split(" +")));
	}

	private static String filled(String text, Map<String, String> names) {
		String filled = text;
		for (Map.Entry<String, String> name : names.entrySet()) {
			filled = filled.replace("{" + name.getKey() + "}", name.getValue());
		}
		return filled;
	}

	/**
	 * Returns the roles that may not.
	 */
	Set<Role> others() {
		EnumSet<Role> others = EnumSet.complementOf(EnumSet.of(this.allowed));
		if (this.name.startsWith("decide adjustment")) {
			others.remove(Role.COMMITTEE);
		}
		return others;
	}

	/**
	 * Whether a reason is asked for.
	 */
	boolean hasReason() {
		return this.fields.containsKey("reason") && !this.address.equals("/adjustments");
	}

	MultiValueMap<String, String> without(String field) {
		MultiValueMap<String, String> fewer = new LinkedMultiValueMap<>(this.fields);
		fewer.set(field, " ");
		return fewer;
	}

}
