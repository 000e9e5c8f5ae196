package org.pleiad.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.pleiad.maven.generation.IncludePath;

/**
 * Generates Java from the IDL files of a project's tests and adds it to the project's test sources. The project's main
 * IDL files can be included.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyCollection = ResolutionScope.TEST,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

    /**
     * Where the IDL files are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.testSourceDirectory", defaultValue = "${project.basedir}/src/test/idl")
    private File sourceDirectory;

    /**
     * Where the Java files go.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "pleiad.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/idl")
    private File outputDirectory;

    /** Maven gives it what fetches artifacts. */
    @Inject
    public GenerateTestMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    File sourceDirectory() {
        return sourceDirectory;
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    Path classOutput(MavenProject project) {
        return Path.of(project.getBuild().getTestOutputDirectory());
    }

    @Override
    List<Path> dependencyPlaces(MavenProject project) {
        var places = new ArrayList<Path>();
        places.add(project.getBasedir().toPath().resolve("src/main/idl"));
        places.addAll(IncludePath.of(
                project,
                Artifact.SCOPE_COMPILE,
                Artifact.SCOPE_PROVIDED,
                Artifact.SCOPE_SYSTEM,
                Artifact.SCOPE_RUNTIME,
                Artifact.SCOPE_TEST));
        return places;
    }

    @Override
    void addSourceRoot(MavenProject project, String directory) {
        project.addTestCompileSourceRoot(directory);
    }
}
