package org.pleiad.orb.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsPageTest {
    private static final Path PAGE = Path.of("docs/reference/settings.md");

    /** To renew the page: {@code -Dpleiad.approve=true}. */
    @Test
    void referencePageIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("pleiad.approve")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("renew it with -Dpleiad.approve=true").exists().hasContent(page);
    }

    @Test
    void everyNameMeansOneSetting() {
        Set<String> names = new HashSet<>();
        for (Setting setting : Setting.values()) {
            assertThat(names.add(setting.property())).as(setting.property()).isTrue();
            for (String option : setting.options()) {
                assertThat(names.add(option)).as(option).isTrue();
                assertThat(Setting.ofOption(option)).contains(setting);
            }
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Settings

                Generated from `org.pleiad.orb.config.Setting`; renew it by running `SettingsPageTest` with
                `-Dpleiad.approve=true`.

                A setting is an option of `ORB.init`, written `-ORBname value` in either case, a property given to `ORB.init`,
                or a system property; the first of these that is there holds. `Pleiad.builder()` has methods for the same
                settings. Unknown options, and unknown properties that begin with `org.pleiad.orb.`, are errors.

                | Property | Options | Default | Meaning |
                |---|---|---|---|
                """);
        for (Setting setting : Setting.values()) {
            String options =
                    setting.options().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            page.append("| ")
                    .append(String.join(
                            " | ",
                            List.of("`" + setting.property() + "`", options, setting.defaultText(), setting.meaning())))
                    .append(" |\n");
        }
        return page.toString();
    }
}
