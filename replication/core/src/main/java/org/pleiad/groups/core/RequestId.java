package org.pleiad.groups.core;

/**
 * Which request this is, whatever connection and whatever member brings it (FT_REQUEST, CORBA 3.3 FT, 23.2.8).
 *
 * @param client the incarnation of the client: 1 to 128 octets
 * @param number among the client's requests to this group
 */
public record RequestId(String client, int number) {

    @Override
    public String toString() {
        return client + "/" + number;
    }
}
