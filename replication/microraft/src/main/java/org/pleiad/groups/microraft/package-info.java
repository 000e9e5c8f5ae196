/** Ordering domains on MicroRaft. Start reading at {@code MicroRaftEngine}. */
package org.pleiad.groups.microraft;
