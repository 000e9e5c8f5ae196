package org.pleiad.samples.bank;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** A teller machine's memory of what it paid out: on the disk before the money is in the customer's hand. */
final class Journal {
    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    /** Notes that the sum of a hold is about to be paid out. */
    void paying(String hold, long sum) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            out.write(ByteBuffer.wrap((hold + " " + sum + "\n").getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
    }

    /** The holds whose sums were, or may have been, paid out; a line that a crash cut off was not. */
    Set<String> paid() throws IOException {
        Set<String> paid = new HashSet<>();
        for (String line : lines()) {
            paid.add(line.substring(0, line.indexOf(' ')));
        }
        return paid;
    }

    /** All money that has left the machine. */
    long sum() throws IOException {
        long sum = 0;
        for (String line : lines()) {
            sum += Long.parseLong(line.substring(line.indexOf(' ') + 1));
        }
        return sum;
    }

    private String[] lines() throws IOException {
        if (!Files.exists(file)) {
            return new String[0];
        }
        String text = Files.readString(file);
        int end = text.lastIndexOf('\n');
        return end < 0 ? new String[0] : text.substring(0, end).split("\n");
    }
}
