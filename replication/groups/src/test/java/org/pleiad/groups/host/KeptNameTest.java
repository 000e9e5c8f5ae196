package org.pleiad.groups.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostId;

class KeptNameTest {
    private static final DomainId PLANT = new DomainId("plant");

    @TempDir
    private Path directory;

    @Test
    void aDirectoryRemembersItsHost() {
        assertThat(KeptName.read(directory, PLANT, "a")).isEmpty();
        KeptName.write(directory.resolve("new"), PLANT, new HostId("a#2"));
        assertThat(KeptName.read(directory.resolve("new"), PLANT, "a")).contains(new HostId("a#2"));
    }

    @Test
    void aDirectoryOfAnotherHostOrDomainIsRefused() {
        KeptName.write(directory, PLANT, new HostId("a"));
        assertThatThrownBy(() -> KeptName.read(directory, PLANT, "b"))
                .hasMessageContaining("belongs to host a of domain plant, not to host b");
        assertThatThrownBy(() -> KeptName.read(directory, new DomainId("farm"), "a"))
                .hasMessageContaining("of domain farm: give each host a directory of its own");
    }
}
