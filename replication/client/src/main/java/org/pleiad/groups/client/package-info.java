/** Calls of groups by programs that know that they are groups: all replies, majorities, votes. */
package org.pleiad.groups.client;
