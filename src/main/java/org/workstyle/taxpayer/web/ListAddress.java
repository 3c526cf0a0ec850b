package org.workstyle.taxpayer.web;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter of a list as it stands in its address.
 *
 * @param values what was chosen, by the names in the address
 */
record ListAddress(Map<String, Object> values) {

	ListAddress {
		values = Map.copyOf(values);
	}

	/**
	 * Takes what was chosen out of pairs of a name and a value; what is empty is left
	 * out.
	 */
	static ListAddress of(@Nullable Object... pairs) {
		Map<String, Object> values = new TreeMap<>();
		for (int index = 0; index < pairs.length; index += 2) {
			Object value = pairs[index + 1];
			if (value != null && !value.toString().isBlank() && !value.equals(false)) {
				values.put(String.valueOf(pairs[index]), value);
			}
		}
		return new ListAddress(values);
	}

	boolean isFiltering() {
		return !this.values.isEmpty();
	}

	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		new TreeMap<>(this.values).keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(this.values).toUriString();
	}

}
