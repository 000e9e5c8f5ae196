package org.pleiad.groups.core;

/**
 * What a host's share of a domain has done since it was opened.
 *
 * @param requests put into the log by this host
 * @param repetitions answered from what was remembered
 * @param refusals of all reasons
 * @param entries proposed by this host
 * @param batched requests in these entries; divided by them, the size of a batch
 * @param executed requests executed by members at this host
 * @param reads executed outside of the order
 * @param waiting requests in queues of groups now
 * @param remembered replies remembered now
 * @param views applied
 * @param snapshots taken
 * @param installs of states from elsewhere
 */
public record DomainStatistics(
        long requests,
        long repetitions,
        long refusals,
        long entries,
        long batched,
        long executed,
        long reads,
        long waiting,
        long remembered,
        long views,
        long snapshots,
        long installs) {}
