package org.pleiad.maven.generation;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Collects the places that an {@code #include} is looked for in, in order; those that do not exist are left out. */
public final class IncludePath {

    private final MavenProject project;
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final Set<Path> places = new LinkedHashSet<>();

    /** Resolves artifacts from the repositories of {@code project}. */
    public IncludePath(MavenProject project, RepositorySystem repositories, RepositorySystemSession session) {
        this.project = project;
        this.repositories = repositories;
        this.session = session;
    }

    /** The files or directories of the project's dependencies in these scopes, the indirect ones too. */
    public static List<Path> of(MavenProject project, String... scopes) {
        Set<String> wanted = Set.of(scopes);
        return project.getArtifacts().stream()
                .filter(artifact -> wanted.contains(artifact.getScope()))
                .map(Artifact::getFile)
                .filter(file -> file != null && (file.isDirectory() || isArchive(file)))
                .map(File::toPath)
                .toList();
    }

    /** Adds a directory, jar or zip file. */
    public IncludePath add(Path place) {
        if (Files.exists(place)) {
            places.add(place.toAbsolutePath().normalize());
        }
        return this;
    }

    /** Adds all of them. */
    public IncludePath addAll(Collection<Path> more) {
        more.forEach(this::add);
        return this;
    }

    /**
     * Adds configured places.
     *
     * @param more null for none
     * @throws MojoExecutionException if one does not exist: somebody named it, so it is a mistake
     */
    public IncludePath addFiles(Collection<File> more) throws MojoExecutionException {
        for (File file : more == null ? List.<File>of() : more) {
            if (!file.exists()) {
                throw new MojoExecutionException("include path: there is no file or directory " + file);
            }
            add(file.toPath());
        }
        return this;
    }

    /**
     * Adds artifacts, fetched if need be.
     *
     * @param coordinates each {@code groupId:artifactId:type[:classifier]:version}
     */
    public IncludePath addArtifacts(Collection<String> coordinates) throws MojoExecutionException {
        for (String one : coordinates) {
            var request = new ArtifactRequest();
            request.setArtifact(new DefaultArtifact(one));
            request.setRepositories(project.getRemoteProjectRepositories());
            try {
                add(repositories
                        .resolveArtifact(session, request)
                        .getArtifact()
                        .getFile()
                        .toPath());
            } catch (ArtifactResolutionException e) {
                throw new MojoExecutionException("importDependency " + one + " cannot be had: " + e.getMessage(), e);
            }
        }
        return this;
    }

    /** All places, each once, in the order in which they were added. */
    public List<Path> places() {
        return List.copyOf(places);
    }

    private static boolean isArchive(File file) {
        return file.isFile()
                && (file.getName().endsWith(".jar") || file.getName().endsWith(".zip"));
    }
}
