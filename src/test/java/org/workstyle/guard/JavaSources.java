package org.workstyle.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;

/**
 * What the portal's Java says in quotes, and the types it names.
 */
final class JavaSources {

	private static final Path FOLDER = Path.of("src/main/java");

	private static final JavaSources INSTANCE = read();

	private final List<Literal> literals = new ArrayList<>();

	private final Map<String, Set<String>> members = new LinkedHashMap<>();

	private final Map<String, Set<String>> constants = new LinkedHashMap<>();

	private JavaSources() {
	}

	static JavaSources get() {
		return INSTANCE;
	}

	List<Literal> literals() {
		return this.literals;
	}

	/**
	 * Fields, record components and constants by the simple name of their type.
	 */
	Map<String, Set<String>> members() {
		return this.members;
	}

	/**
	 * The constants of each enum, by its simple name.
	 */
	Map<String, Set<String>> constants() {
		return this.constants;
	}

	private static JavaSources read() {
		JavaSources sources = new JavaSources();
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
				Stream<Path> paths = Files.walk(FOLDER)) {
			List<Path> java = paths.filter((path) -> path.toString().endsWith(".java")).sorted().toList();
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(java));
			for (CompilationUnitTree unit : task.parse()) {
				sources.new Scanner(FOLDER.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())))
					.scan(unit, null);
			}
			return sources;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A text in quotes.
	 *
	 * @param file where it stands
	 * @param text what it says
	 * @param use what is done with it: the annotation, the exception or the method it is
	 * given to
	 */
	record Literal(Path file, String text, String use) {

		String type() {
			return this.file.getFileName().toString().replace(".java", "");
		}

	}

	private final class Scanner extends TreePathScanner<Void, Void> {

		private final Path file;

		private Scanner(Path file) {
			this.file = file;
		}

		@Override
		public Void visitLiteral(LiteralTree literal, Void unused) {
			if (literal.getValue() instanceof String text) {
				JavaSources.this.literals.add(new Literal(this.file, text, use()));
			}
			return null;
		}

		private String use() {
			for (Tree tree : getCurrentPath()) {
				if (tree instanceof NewClassTree creation) {
					return "new " + creation.getIdentifier();
				}
				if (tree instanceof AnnotationTree annotation) {
					return "@" + annotation.getAnnotationType();
				}
				if (tree instanceof MethodInvocationTree call) {
					String method = call.getMethodSelect().toString();
					if (!method.endsWith(".formatted")) {
						return method;
					}
				}
				if (tree instanceof VariableTree variable) {
					return variable.getName().toString();
				}
			}
			return "";
		}

		@Override
		public Void visitClass(ClassTree type, Void unused) {
			String name = type.getSimpleName().toString();
			for (Tree member : type.getMembers()) {
				if (member instanceof VariableTree field) {
					JavaSources.this.members.computeIfAbsent(name, (key) -> new LinkedHashSet<>())
						.add(field.getName().toString());
					if (type.getKind() == Tree.Kind.ENUM && field.getType().toString().equals(name)
							&& field.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC)) {
						JavaSources.this.constants.computeIfAbsent(name, (key) -> new LinkedHashSet<>())
							.add(field.getName().toString());
					}
				}
			}
			return super.visitClass(type, unused);
		}

	}

}
