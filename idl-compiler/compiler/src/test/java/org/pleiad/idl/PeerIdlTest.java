package org.pleiad.idl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pleiad.idl.compare.Change;
import org.pleiad.idl.compare.Difference;
import org.pleiad.idl.compare.IdlComparison;

/**
 * The files that ship with the compiler say the same as those of omniORB, which come with Debian's package
 * {@code omniorb-idl}: same definitions, ids, members, operations. The differences that were reviewed are in
 * {@code omniorb-differences.txt}; a comment above them is the reason.
 */
class PeerIdlTest {

    private static final Path THEIRS = Path.of("/usr/share/idl/omniORB");
    private static final Path OURS = Path.of("target/classes/org/pleiad/idl/include");
    private static final int FILES_AT_LEAST = 50;

    @Test
    void saysTheSameAsOmniOrb() throws IOException {
        assumeTrue(Files.isDirectory(THEIRS.resolve("COS")), "the package omniorb-idl is not installed");
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Path theirs : theirFiles()) {
            Path ours = OURS.resolve(theirs.getFileName());
            if (Files.isRegularFile(ours)) {
                compared++;
                compare(theirs, ours, differences);
            } else {
                differences.add(theirs.getFileName() + ": not ours");
            }
        }
        Set<String> reviewed = reviewed();

        assertThat(differences.stream().filter(line -> !reviewed.contains(line)))
                .as("differences that nobody has reviewed")
                .isEmpty();
        assertThat(reviewed.stream().filter(line -> !differences.contains(line)))
                .as("reviewed differences that are none")
                .isEmpty();
        assertThat(compared).as("files compared").isGreaterThanOrEqualTo(FILES_AT_LEAST);
    }

    private static List<Path> theirFiles() throws IOException {
        try (Stream<Path> files = Files.list(THEIRS.resolve("COS"))) {
            return files.filter(file -> file.toString().endsWith(".idl"))
                    .sorted()
                    .toList();
        }
    }

    private static void compare(Path theirs, Path ours, List<String> differences) {
        // with our orb.idl: theirs lacks what some of their own files use
        TranslationUnit old = read(CompilerOptions.builder()
                .source(theirs)
                .include(THEIRS.resolve("COS"))
                .define("__OMNIIDL__", "")
                .build());
        TranslationUnit now = read(CompilerOptions.builder().source(ours).build());
        assertThat(now.accepted()).as(ours.toString()).isTrue();
        if (!old.accepted()) {
            differences.add(theirs.getFileName() + ": not accepted as it is");
            return;
        }
        for (Difference difference :
                IdlComparison.compare(List.of(old.specification()), List.of(now.specification()))) {
            // what stands in included files is compared with those
            boolean own = difference.location().file().equals(theirs.toString())
                    || difference.location().file().equals(ours.toString());
            if (own && difference.change() != Change.DEFINITION_ADDED) {
                differences.add(ours.getFileName() + ": " + difference.message() + " ["
                        + difference.change().id() + "]");
            }
        }
    }

    private static TranslationUnit read(CompilerOptions options) {
        return IdlFrontEnd.read(options).get(0);
    }

    private static Set<String> reviewed() throws IOException {
        Path list = Path.of("src/test/resources/omniorb-differences.txt");
        try (Stream<String> lines = Files.lines(list)) {
            return new HashSet<>(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        }
    }
}
