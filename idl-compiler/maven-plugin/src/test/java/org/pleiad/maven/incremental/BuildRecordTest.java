package org.pleiad.maven.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildRecordTest {

    @TempDir
    private Path directory;

    private Path input;
    private Path output;
    private Path file;

    @BeforeEach
    void recordOneRun() throws IOException {
        input = Files.writeString(directory.resolve("a b.idl"), "interface A {};");
        output = Files.writeString(directory.resolve("A.java"), "interface A {}");
        file = directory.resolve("target/record.txt");
        var inputs = new TreeMap<Path, String>();
        inputs.put(input, Fingerprint.digestOf(input));
        var outputs = new TreeMap<Path, String>();
        outputs.put(output, Fingerprint.digestOf(output));
        new BuildRecord("f00", inputs, outputs).write(file);
    }

    @Test
    void describesWhatHasNotChanged() throws IOException {
        assertThat(BuildRecord.read(file).orElseThrow().describes("f00")).isTrue();
    }

    @Test
    void noticesAnotherFingerprint() throws IOException {
        assertThat(BuildRecord.read(file).orElseThrow().describes("f01")).isFalse();
    }

    @Test
    void noticesAChangedInput() throws IOException {
        Files.writeString(input, "interface B {};");
        assertThat(BuildRecord.read(file).orElseThrow().describes("f00")).isFalse();
    }

    @Test
    void noticesAnOutputThatIsGone() throws IOException {
        Files.delete(output);
        assertThat(BuildRecord.read(file).orElseThrow().describes("f00")).isFalse();
    }

    @Test
    void takesADamagedFileForNone() throws IOException {
        Files.write(file, List.of("pleiad-build-record 1", "f00", "input"));
        assertThat(BuildRecord.read(file)).isEmpty();
        Files.write(file, List.of("something else"));
        assertThat(BuildRecord.read(file)).isEmpty();
    }
}
