package org.workstyle.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

import org.workstyle.PortalApplication;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the modules may know each other, and what belongs where.
 */
class StructureTests {

	private static final JavaClasses PORTAL = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackagesOf(PortalApplication.class);

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		ApplicationModules.of(PortalApplication.class).verify();
	}

	@Test
	void controllersAreSeenByNobody() {
		check(classes().that(carry("org.springframework.stereotype.Controller"))
			.should()
			.bePackagePrivate()
			.andShould()
			.resideInAPackage("..web.."));
	}

	@Test
	void repositoriesAreSeenByTheirModuleOnly() {
		check(classes().that().areAssignableTo(Repository.class).should().bePackagePrivate());
	}

	@Test
	void configurationsAndAdvicesAreSeenByNobody() {
		check(classes()
			.that(carry("org.springframework.web.bind.annotation.ControllerAdvice")
				.or(carry("org.springframework.context.annotation.Configuration")))
			.and()
			.doNotHaveSimpleName("DatabaseConfiguration")
			.and()
			.doNotHaveSimpleName("PortalApplication")
			.should()
			.bePackagePrivate());
	}

	@Test
	void dependenciesComeThroughConstructors() {
		check(noFields().should()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.orShould()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
			.orShould()
			.beAnnotatedWith("jakarta.annotation.Resource")
			.orShould()
			.beAnnotatedWith("jakarta.inject.Inject"));
		check(noMethods().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired"));
	}

	@Test
	void transactionsAreSprings() {
		check(noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.transaction.."));
	}

	@Test
	void onlyReportsUseOfficeDocuments() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.workstyle.report..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.apache.poi.."));
	}

	@Test
	void domainDoesNotKnowPages() {
		check(noClasses().that()
			.resideOutsideOfPackages("..web..", "org.workstyle", "org.workstyle.shared")
			.should()
			.dependOnClassesThat(
					resideInAPackage("org.workstyle..web..").or(resideInAPackage("org.springframework.ui.."))
						.or(resideInAPackage("org.springframework.web.multipart.."))
						.or(resideInAPackage("org.springframework.web.servlet.mvc.."))
						.or(resideInAPackage("org.springframework.web.bind.."))));
	}

	@Test
	void sharedValuesDependOnNoModule() {
		check(noClasses().that()
			.resideInAPackage("org.workstyle.shared..")
			.should()
			.dependOnClassesThat(resideInAPackage("org.workstyle..")
				.and(DescribedPredicate.not(resideInAPackage("org.workstyle.shared..")))));
	}

	@Test
	void nobodyDependsOnWhatReadsAll() {
		check(noClasses().that()
			.resideOutsideOfPackages("org.workstyle.dashboard..", "org.workstyle.report..", "org.workstyle.demo..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.workstyle.dashboard..", "org.workstyle.report..", "org.workstyle.demo.."));
	}

	@Test
	void nowComesFromTheClock() {
		check(noClasses().should().callMethodWhere(readsSystemTime()));
	}

	@Test
	void recordsOfOfficeHaveNoSetters() {
		check(methods().that()
			.areDeclaredInClassesThat(carry("jakarta.persistence.Entity"))
			.and()
			.arePublic()
			.should()
			.haveNameNotMatching("set[A-Z].*"));
	}

	@Test
	void enumsAreStoredAsTexts() {
		check(fields().that()
			.areDeclaredInClassesThat(carry("jakarta.persistence.Entity").or(carry("jakarta.persistence.Embeddable")))
			.and()
			.haveRawType(DescribedPredicate.describe("an enum", JavaClass::isEnum))
			.and()
			.doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.STATIC)
			.should()
			.beAnnotatedWith("jakarta.persistence.Enumerated"));
	}

	@Test
	void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			List<Path> packages = files.filter((file) -> file.toString().endsWith(".java"))
				.map(Path::getParent)
				.filter((folder) -> folder.toString().contains("/java/"))
				.distinct()
				.toList();

			assertThat(packages).isNotEmpty().allSatisfy((folder) -> {
				Path about = folder.resolve("package-info.java");
				assertThat(about).exists();
				assertThat(about).content().contains("/**", "@NullMarked");
			});
		}
	}

	private static void check(ArchRule rule) {
		rule.check(PORTAL);
	}

	private static DescribedPredicate<HasAnnotations<?>> carry(String annotation) {
		return DescribedPredicate.describe("carry @" + annotation,
				(annotated) -> annotated.getAnnotations()
					.stream()
					.map(JavaAnnotation::getRawType)
					.anyMatch((type) -> type.getName().equals(annotation) || type.isMetaAnnotatedWith(annotation)));
	}

	/**
	 * {@code now()} without a clock, {@code currentTimeMillis}, {@code new Date()} and
	 * clocks of one's own; measuring with {@code nanoTime} is no "now". Maintenance runs
	 * without the portal's beans.
	 */
	private static DescribedPredicate<JavaMethodCall> readsSystemTime() {
		return DescribedPredicate.describe("reads the system's time", (call) -> {
			if (call.getOriginOwner().getSimpleName().matches("ClockConfiguration|Maintenance")) {
				return false;
			}
			JavaClass owner = call.getTargetOwner();
			List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
			return (owner.getPackageName().equals("java.time") && call.getName().equals("now")
					&& parameters.stream().noneMatch((type) -> type.isEquivalentTo(Clock.class)))
					|| (owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"))
					|| (owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system"));
		});
	}

}
