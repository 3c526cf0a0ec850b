package org.workstyle.audit;

import org.springframework.stereotype.Component;

import org.workstyle.operation.Checkup;
import org.workstyle.operation.Diagnosis;

/**
 * Whether the audit chain verifies from end to end.
 */
@Component
class AuditCheckup implements Checkup {

	private final AuditVerification verification;

	AuditCheckup(AuditVerification verification) {
		this.verification = verification;
	}

	@Override
	public String key() {
		return "audit";
	}

	@Override
	public int order() {
		return 40;
	}

	@Override
	public Diagnosis examine() {
		VerificationResult result = this.verification.verify();
		return result.isIntact() ? Diagnosis.sound("audit.checkup.sound", result.intactEntries())
				: Diagnosis.fault("audit.checkup.broken", result.brokenId());
	}

}
