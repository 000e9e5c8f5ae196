/** Ordering domains on Apache Ratis: one Raft group per domain. Start reading at {@code RatisEngine}. */
package org.pleiad.groups.ratis;
