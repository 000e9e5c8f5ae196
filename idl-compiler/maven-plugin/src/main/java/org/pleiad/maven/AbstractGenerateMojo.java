package org.pleiad.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.maven.generation.Generation;
import org.pleiad.maven.generation.GenerationRequest;
import org.pleiad.maven.generation.IncludePath;
import org.pleiad.maven.generation.Outcome;
import org.pleiad.maven.source.SourceTree;

/** What both goals can be told. Parameters keep the names of {@code idlj-maven-plugin} where they mean the same. */
abstract class AbstractGenerateMojo extends AbstractMojo {

    /**
     * Groups of IDL files with options of their own. Without it, the parameters of the same names directly in the
     * configuration make up the only group.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<Source> sources;

    /**
     * Ant patterns of the IDL files to generate code for, relative to the source directory. All {@code *.idl} files
     * unless given.
     *
     * @since 0.1.0
     */
    @Parameter
    private Set<String> includes;

    /**
     * Ant patterns of IDL files to generate no code for. They can still be included by others.
     *
     * @since 0.1.0
     */
    @Parameter
    private Set<String> excludes;

    /**
     * Java package in which all generated packages are placed: with {@code com.acme}, module {@code Bank} becomes
     * {@code com.acme.Bank}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.packagePrefix")
    private String packagePrefix;

    /**
     * Package prefixes per top-level module or type: a list of {@code <packagePrefix>} with {@code <type>} and
     * {@code <prefix>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<PackagePrefix> packagePrefixes;

    /**
     * Packages that replace those of modules: a list of {@code <packageTranslation>} with {@code <type>} and
     * {@code <replacementPackage>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<PackageTranslation> packageTranslations;

    /**
     * Preprocessor macros: a list of {@code <define>} with {@code <symbol>} and {@code <value>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<Define> defines;

    /**
     * Whether client stubs are generated.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.emitStubs", defaultValue = "true")
    private boolean emitStubs;

    /**
     * Whether POA skeletons and ties are generated.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.emitSkeletons", defaultValue = "true")
    private boolean emitSkeletons;

    /**
     * Flags as for {@code pleiad idl}, {@code idlj}'s and JacORB's spellings too, one or several per element.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> additionalArguments;

    /**
     * Directories searched for included files, after the source directory and before the jars of dependencies.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<File> includeDirs;

    /**
     * Further directories or jars searched for included files.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<File> importPaths;

    /**
     * Artifacts whose IDL can be included although the project does not depend on them: a list of
     * {@code <importDependency>} with {@code <groupId>}, {@code <artifactId>} and {@code <version>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<ImportDependency> importDependencies;

    /**
     * Whether errors in the IDL fail the build. Otherwise they are only logged, and nothing is generated.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.failOnError", defaultValue = "true")
    private boolean failOnError;

    /**
     * Whether warnings count as errors.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.fatalWarnings", defaultValue = "false")
    private boolean fatalWarnings;

    /**
     * Whether a project without any IDL file is an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.failOnMissingSources", defaultValue = "false")
    private boolean failOnMissingSources;

    /**
     * Whether the IDL files are packaged in the jar too, at its root, so that projects that depend on it can include
     * them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.embedSourcesInClassOutputs", defaultValue = "true")
    private boolean embedSourcesInClassOutputs;

    /**
     * Does nothing at all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    private final RepositorySystem repositories;

    AbstractGenerateMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped by pleiad.skip");
            return;
        }
        try {
            run();
        } catch (IOException e) {
            throw new MojoExecutionException("cannot generate Java from IDL: " + e.getMessage(), e);
        }
    }

    private void run() throws IOException, MojoExecutionException, MojoFailureException {
        Path sourceDirectory = sourceDirectory().toPath().toAbsolutePath().normalize();
        List<CompilerOptions> compilations = compilations(sourceDirectory);
        if (compilations.isEmpty()) {
            String message = "No IDL file in " + sourceDirectory + " matches";
            if (failOnMissingSources) {
                throw new MojoFailureException(message + "; add one, or set failOnMissingSources to false");
            }
            getLog().info(message + ": nothing to generate");
            if (!Files.exists(recordFile())) {
                return;
            }
            // an earlier run had some: what it made goes
        }
        Path output = outputDirectory().toPath().toAbsolutePath().normalize();
        var request = new GenerationRequest(
                compilations,
                sourceDirectory,
                output,
                embedSourcesInClassOutputs
                        ? Optional.of(classOutput(project).toAbsolutePath().normalize())
                        : Optional.empty(),
                recordFile(),
                fatalWarnings);
        Outcome outcome = new Generation(request, getLog()).run();
        if (outcome == Outcome.FAILED && failOnError) {
            throw new MojoFailureException("The IDL has errors; they are listed above");
        }
        if (!compilations.isEmpty()) {
            addSourceRoot(project, output.toString());
        }
    }

    private List<CompilerOptions> compilations(Path sourceDirectory) throws IOException, MojoExecutionException {
        List<Path> includePath = new IncludePath(project, repositories, session)
                .add(sourceDirectory)
                .addFiles(includeDirs)
                .addFiles(importPaths)
                .addArtifacts(
                        importDependencies == null
                                ? List.of()
                                : importDependencies.stream()
                                        .map(ImportDependency::coordinates)
                                        .toList())
                .addAll(dependencyPlaces(project))
                .places();
        var tree = new SourceTree(sourceDirectory);
        var compilations = new ArrayList<CompilerOptions>();
        for (Source source : sources == null || sources.isEmpty() ? List.of(onlySource()) : sources) {
            List<Path> files = tree.files(source.includes(), source.excludes());
            if (!files.isEmpty()) {
                CompilerOptions.Builder options = source.options();
                files.forEach(options::source);
                includePath.forEach(options::include);
                compilations.add(options.build());
            }
        }
        return compilations;
    }

    private Source onlySource() {
        return new Source(
                includes,
                excludes,
                packagePrefix,
                packagePrefixes,
                packageTranslations,
                defines,
                emitStubs,
                emitSkeletons,
                additionalArguments);
    }

    /** One per execution, so that two executions in a project do not delete each other's files. */
    private Path recordFile() {
        String name = execution.getGoal() + "-" + execution.getExecutionId() + ".txt";
        return Path.of(project.getBuild().getDirectory()).resolve("pleiad").resolve(name);
    }

    abstract File sourceDirectory();

    abstract File outputDirectory();

    abstract Path classOutput(MavenProject ofProject);

    abstract List<Path> dependencyPlaces(MavenProject ofProject);

    abstract void addSourceRoot(MavenProject toProject, String directory);
}
