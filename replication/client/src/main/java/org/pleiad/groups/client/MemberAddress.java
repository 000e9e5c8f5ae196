package org.pleiad.groups.client;

/** Where a member is: the address of its profile in the group's reference. */
public record MemberAddress(String host, int port) {
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
