package org.pleiad.maven;

import java.io.File;
import java.nio.file.Path;
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
 * Generates Java from the IDL files of a project and adds it to the project's sources.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

    /**
     * Where the IDL files are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.sourceDirectory", defaultValue = "${project.basedir}/src/main/idl")
    private File sourceDirectory;

    /**
     * Where the Java files go.
     *
     * @since 0.1.0
     */
    @Parameter(property = "pleiad.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/idl")
    private File outputDirectory;

    /** Maven gives it what fetches artifacts. */
    @Inject
    public GenerateMojo(RepositorySystem repositories) {
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
        return Path.of(project.getBuild().getOutputDirectory());
    }

    @Override
    List<Path> dependencyPlaces(MavenProject project) {
        return IncludePath.of(project, Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);
    }

    @Override
    void addSourceRoot(MavenProject project, String directory) {
        project.addCompileSourceRoot(directory);
    }
}
