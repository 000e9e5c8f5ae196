package org.pleiad.groups.core;

/**
 * What a member answered.
 *
 * @param content as the member gave it; every repetition gets the same octets
 * @param position of the entry that it answers, which of a repetition is the repetition's own; 0 if the request was not ordered
 */
public record Reply(byte[] content, long position) {}
