package org.pleiad.groups.ft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JacORB, which has no services of fault tolerance of its own, administers groups through the standard's interfaces. */
class ForeignAdministratorIT {
    private static final Path JACORB = Path.of("target/orbs/jacorb").toAbsolutePath();

    @TempDir
    private Path directory;

    @Test
    void aProgramOnJacorbMakesUsesAndDeletesAGroup() throws Exception {
        try (TestDomain domain = new TestDomain("a", "b", "c")) {
            domain.registerEverywhere();
            String manager = "corbaloc::" + domain.host("a").domain.self().orb() + "/" + FtServices.MANAGER_KEY;
            assertThat(run(manager))
                    .contains(
                            "orb org.jacorb.orb.ORB",
                            "same true",
                            "locations a,b,c",
                            "sum 82",
                            "locations a,b",
                            "place b",
                            "refused MemberNotFound",
                            "done");
        }
    }

    private List<String> run(String manager) throws Exception {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        JACORB + "/*" + File.pathSeparator + place(org.omg.FT.Property.class) + File.pathSeparator
                                + place(ForeignAdministrator.class),
                        "-Dorg.omg.CORBA.ORBClass=org.jacorb.orb.ORB",
                        "-Dorg.omg.CORBA.ORBSingletonClass=org.jacorb.orb.ORBSingleton",
                        "-DOAIAddr=127.0.0.1",
                        ForeignAdministrator.class.getName(),
                        manager)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    private static Path place(Class<?> of) throws URISyntaxException {
        return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
