package org.pleiad.dynamic.value;

/**
 * The value of a union.
 *
 * @param discriminator as a plain value
 * @param member the active member's name, or {@code null} if the discriminator selects none
 * @param value of that member, {@code null} if there is none
 */
public record UnionValue(Object discriminator, String member, Object value) {}
