/** Object groups: servants that become replicated by registration. Start reading at {@code Groups}. */
package org.pleiad.groups;
