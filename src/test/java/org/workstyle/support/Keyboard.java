package org.workstyle.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody without a mouse. Presses keys, which are counted, and types, which is not; at
 * each step of the way the focus must be seen.
 */
public final class Keyboard {

	private static final int FAR = 150;

	/** The browser is started in American English, whatever the page's language. */
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMddyyyy", Locale.ROOT);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("hhmma", Locale.ENGLISH);

	private static final String FOCUS = """
			(wanted) => {
			  const element = document.activeElement;
			  const style = getComputedStyle(element);
			  const box = element.getBoundingClientRect();
			  const ring = (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none";
			  const inSight = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight;
			  return {
			    reached: element.matches(wanted), seen: element === document.body || (ring && inSight),
			    name: element.outerHTML.slice(0, 150)
			  };
			}""";

	private final Page page;

	private int presses;

	public Keyboard(Page page) {
		this.page = page;
	}

	/**
	 * Returns how many keys were pressed; a chord counts each of its keys.
	 */
	public int presses() {
		return this.presses;
	}

	public Keyboard press(String... keys) {
		for (String key : keys) {
			this.presses += key.split("\\+").length;
			this.page.keyboard().press(key);
		}
		return this;
	}

	public Keyboard type(String text) {
		this.page.keyboard().type(text);
		return this;
	}

	public Keyboard type(LocalDate day) {
		return type(DATE.format(day));
	}

	public Keyboard type(LocalTime time) {
		return type(TIME.format(time));
	}

	/**
	 * Presses Alt and a letter. The driver leaves out the part of the event by which the
	 * browser knows an access key.
	 */
	public Keyboard accessKey(char letter) {
		this.presses += 2;
		CDPSession session = this.page.context().newCDPSession(this.page);
		for (String type : List.of("rawKeyDown", "char", "keyUp")) {
			JsonObject event = new JsonObject();
			event.addProperty("type", type);
			event.addProperty("modifiers", 1);
			event.addProperty("key", String.valueOf(letter));
			event.addProperty("code", "Key" + Character.toUpperCase(letter));
			event.addProperty("windowsVirtualKeyCode", (int) Character.toUpperCase(letter));
			event.addProperty("unmodifiedText", String.valueOf(letter));
			if (type.equals("char")) {
				event.addProperty("text", String.valueOf(letter));
			}
			session.send("Input.dispatchKeyEvent", event);
		}
		session.detach();
		return this;
	}

	/**
	 * Presses Tab until an element has the focus.
	 */
	public Keyboard tabTo(String selector) {
		for (int step = 0; step < FAR; step++) {
			if (Boolean.TRUE.equals(press("Tab").focus(selector).get("reached"))) {
				return this;
			}
		}
		throw new AssertionError("Tab never reached " + selector + " on " + this.page.url());
	}

	/**
	 * Expects an element to have, or to get, the focus.
	 */
	public Keyboard on(String selector) {
		PlaywrightAssertions.assertThat(this.page.locator(selector + ":focus")).hasCount(1);
		focus(selector);
		return this;
	}

	/**
	 * Finds somebody in the picker that has the focus, by initials.
	 */
	public Keyboard pick(String initials, String name) {
		type(initials);
		Locator options = this.page.locator(".picker-list:not([hidden]) [role=option]");
		PlaywrightAssertions.assertThat(options.first()).isVisible();
		for (int step = 0; step < options.count(); step++) {
			if (this.page.locator("[role=option][aria-selected=true]").textContent().startsWith(name)) {
				return press("Enter");
			}
			press("ArrowDown");
		}
		throw new AssertionError("No " + name + " under " + initials);
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> focus(String wanted) {
		Map<String, Object> focus = (Map<String, Object>) this.page.evaluate(FOCUS, wanted);
		assertThat(focus.get("seen")).as("Focus is seen on " + focus.get("name")).isEqualTo(true);
		return focus;
	}

}
