package org.pleiad.groups.core;

import java.util.Optional;

/**
 * A reply that is remembered.
 *
 * @param id of the request
 * @param expiresMillis until when, by the domain's clock
 * @param acknowledged of the request
 * @param reply octets
 */
record Answer(Optional<RequestId> id, long expiresMillis, int acknowledged, byte[] reply) {}
