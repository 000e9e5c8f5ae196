package org.pleiad.orb.transport;

/** An address that a server listens on and a client connects to; a key of connection pools, so equality is by value. */
public sealed interface Endpoint permits InternetEndpoint, UnixEndpoint {}
