package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a program gets that depends on the ORB. */
class DependenciesTest {
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>", Pattern.DOTALL);

    @Test
    void areFew() throws IOException {
        Matcher each = DEPENDENCY.matcher(Files.readString(Path.of("pom.xml")));
        int found = 0;
        while (each.find()) {
            if (each.group(1).contains("<scope>test</scope>") || each.group(1).contains("<optional>true</optional>")) {
                continue; // nobody gets those
            }
            Matcher name = NAME.matcher(each.group(1));
            assertThat(name.find()).isTrue();
            assertThat(name.group(1) + ":" + name.group(2))
                    .matches("org\\.pleiad:pleiad-omg-api|io\\.netty:netty-[a-z-]+|org\\.slf4j:slf4j-api");
            found++;
        }
        assertThat(found).isPositive();
    }
}
