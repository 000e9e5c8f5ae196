package org.pleiad.groups.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.pleiad.groups.spi.DomainId;

/**
 * The ids of nested calls. Where all members execute, they follow from the place in the log, in such a way that calls near each other
 * are one client's calls with rising numbers, so that the target remembers few clients. Where one member executes, they follow from
 * the id of the request: the next primary executes it again and makes the same calls.
 */
final class NestedIds {
    private static final int POSITION_BITS = 11;
    private static final int INDEX_BITS = 12;
    private static final int NUMBER_BITS = 8;

    private NestedIds() {}

    static RequestId of(DomainId domain, GroupId group, Execution.Ordinal ordinal, Request request, int number) {
        String client = "n/" + domain + "/" + group + "/";
        if (!ordinal.ordered()) {
            String cause = request.id()
                    .map(id -> digest(id.client()) + "/" + Integer.toUnsignedString(id.number()))
                    .orElse(ordinal.name());
            return new RequestId(client + cause, number);
        }
        if (number < 1 << NUMBER_BITS && ordinal.index() < 1 << INDEX_BITS) {
            int near = (int) (ordinal.position() & (1 << POSITION_BITS) - 1);
            int rising = (near << INDEX_BITS | ordinal.index()) << NUMBER_BITS | number;
            return new RequestId(client + (ordinal.position() >>> POSITION_BITS), rising);
        }
        return new RequestId(client + ordinal.position() + "." + ordinal.index(), number);
    }

    private static String digest(String client) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(client.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
