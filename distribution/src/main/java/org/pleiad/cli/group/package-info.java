/** Object groups by command: hosts, groups and their members. Start reading at {@link org.pleiad.cli.group.GroupVerb}. */
package org.pleiad.cli.group;
