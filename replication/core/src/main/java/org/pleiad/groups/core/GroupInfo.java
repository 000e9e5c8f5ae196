package org.pleiad.groups.core;

/**
 * A group as one host knows it now.
 *
 * @param id its number
 * @param definition what it is to be
 * @param view who is in it
 */
public record GroupInfo(GroupId id, GroupDefinition definition, View view) {}
