package org.workstyle.regulation;

/**
 * Whom a regulation binds.
 */
public enum RegulationKind {

	/** 内部制度: the bureau's own people. */
	INTERNAL,

	/** 税务规范性文件: taxpayers too; only the bureau itself issues it. */
	NORMATIVE

}
