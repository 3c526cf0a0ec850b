package org.workstyle.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips browser tests where no Chromium is installed.
 */
class ChromiumCondition implements ExecutionCondition {

	/**
	 * Returns the system's Chromium, if there is one.
	 */
	static Optional<Path> chromium() {
		return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return chromium().isPresent() ? ConditionEvaluationResult.enabled("Chromium found")
				: ConditionEvaluationResult.disabled("No Chromium on this machine: browser tests are skipped");
	}

}
