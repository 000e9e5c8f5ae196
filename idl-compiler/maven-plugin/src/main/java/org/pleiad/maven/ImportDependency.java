package org.pleiad.maven;

import java.util.Objects;

/** An artifact that is put on the include path only, not on the project's class path. */
public class ImportDependency {

    /** The artifact's group. */
    private String groupId;

    /** The artifact's id. */
    private String artifactId;

    /** The artifact's version. */
    private String version;

    /** The artifact's type; a jar unless given. */
    private String type = "jar";

    /** The artifact's classifier, if it has one. */
    private String classifier = "";

    String coordinates() {
        Objects.requireNonNull(groupId, "an importDependency needs a groupId");
        Objects.requireNonNull(artifactId, "an importDependency needs an artifactId");
        Objects.requireNonNull(version, "an importDependency needs a version");
        String middle = classifier == null || classifier.isEmpty() ? type : type + ":" + classifier;
        return groupId + ":" + artifactId + ":" + middle + ":" + version;
    }
}
