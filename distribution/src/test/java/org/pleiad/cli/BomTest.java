package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code pleiad-bom} names every module that is published, and nothing else. */
class BomTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern PARENT = Pattern.compile("<parent>.*?</parent>", Pattern.DOTALL);
    private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.+?)</artifactId>");
    private static final Pattern VERSION = Pattern.compile("<version>(.+?)</version>");

    @Test
    void namesEveryPublishedModule() throws IOException {
        Set<String> published = new TreeSet<>();
        Matcher modules = MODULE.matcher(Files.readString(HOME.resolve("pom.xml")));
        while (modules.find()) {
            String pom = Files.readString(HOME.resolve(modules.group(1)).resolve("pom.xml"));
            String own = PARENT.matcher(pom).replaceAll("");
            if (!own.contains("<maven.deploy.skip>true</maven.deploy.skip>") && !own.contains("<packaging>pom<")) {
                published.add(first(ARTIFACT, own));
            }
        }
        assertThat(published).contains("pleiad-orb", "pleiad-maven-plugin").hasSizeGreaterThan(20);

        String bom = Files.readString(HOME.resolve("bom/pom.xml"));
        Set<String> named = new TreeSet<>();
        Matcher artifacts = ARTIFACT.matcher(bom.substring(bom.indexOf("<dependencies>")));
        while (artifacts.find()) {
            named.add(artifacts.group(1));
        }
        assertThat(named).isEqualTo(published);
    }

    @Test
    void namesModulesOfJavaButForTheEnginesAndTheirTests() throws IOException {
        Set<String> without = new TreeSet<>();
        Matcher modules = MODULE.matcher(Files.readString(HOME.resolve("pom.xml")));
        while (modules.find()) {
            Path module = HOME.resolve(modules.group(1));
            String pom = Files.readString(module.resolve("pom.xml"));
            if (!pom.contains("<maven.deploy.skip>true<")
                    && !pom.contains("<packaging>maven-plugin<")
                    && Files.isDirectory(module.resolve("src/main/java"))
                    && !Files.exists(module.resolve("src/main/java/module-info.java"))) {
                without.add(modules.group(1));
            }
        }
        assertThat(without).containsExactly("replication/conformance", "replication/microraft", "replication/ratis");
    }

    @Test
    void hasTheVersionOfTheModules() throws IOException {
        assertThat(first(VERSION, Files.readString(HOME.resolve("bom/pom.xml"))))
                .isEqualTo(first(VERSION, Files.readString(HOME.resolve("pom.xml"))));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
