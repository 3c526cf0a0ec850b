package org.workstyle.shared;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

import static org.assertj.core.api.Assertions.assertThat;

class ToldTests {

	private final RedirectAttributes redirect = new RedirectAttributesModelMap();

	@Test
	void tellsWhatWasDone() {
		assertThat(Told.by(this.redirect, "done", "reason", () -> {
		})).isTrue();
		assertThat(told()).isEqualTo(Map.of("flash", "done"));
	}

	@Test
	void keepsWhatARefusalNamesAsTheSessionCanWriteIt() {
		Object pair = new Object() {

			@Override
			public String toString() {
				return "90:100";
			}

		};

		assertThat(Told.by(this.redirect, "done", () -> {
			throw new PortalException("refused", 7, pair);
		})).isFalse();
		assertThat(told()).containsEntry("flash", "refused").containsEntry("flashTone", "danger");
		assertThat((Object[]) told().get("flashArguments")).containsExactly(7, "90:100");
	}

	@Test
	void tellsOfSomebodyWhoDidTheSameAtOnce() {
		assertThat(Told.by(this.redirect, "done", () -> {
			throw new DuplicateKeyException("taken");
		})).isFalse();
		assertThat(told()).containsEntry("flash", "common.error.at-once");
	}

	@Test
	void wantsAReasonOfAtMost500Characters() {
		for (String reason : new String[] { "", " ", "x".repeat(501) }) {
			assertThat(Told.by(this.redirect, "done", reason, () -> {
			})).isFalse();
			assertThat(told()).containsEntry("flash", "common.error.reason");
		}
		assertThat(Told.by(this.redirect, "done", "x".repeat(500), () -> {
		})).isTrue();
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> told() {
		return (Map<String, Object>) this.redirect.getFlashAttributes();
	}

}
