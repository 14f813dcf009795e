//! What a press costs when the connections are up, and what ten thousand checks leave behind.

use std::fs;
use std::num::NonZeroU16;
use std::time::{Duration, Instant};

use account::secret::Secret;
use account::{Alternatives, Protocol, Security, Server, Servers};
use check::{Reach, Warm, sign_in};
use net::{Network, Trust};
use practice::{Mood, Options, Provider};

use crate::Stop;
use crate::sample::Sample;

/// How many checks are begun.
const CYCLES: usize = 10_000;

/// After so many, caches are full.
const SETTLED: usize = 1_000;

/// A provider is replaced after so many: its log grows, and is not what is measured.
const PER_PROVIDER: usize = 500;

pub(crate) async fn measure() -> Result<String, Stop> {
    Ok(press().await? + &cycles().await?)
}

/// From the press to both answers, at 100 ms.
async fn press() -> Result<String, Stop> {
    let round_trip = Duration::from_millis(100);
    let provider = Provider::start_with(Options { round_trip, ..Options::default() }).await?;
    let scene = Scene::of(&provider)?;
    let (mut warm_times, mut sent) = (Vec::new(), 0);
    for _ in 0..15 {
        let warm = scene.warm();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            warm.reach(protocol).wait_for(|reach| *reach == Reach::Ready).await?;
        }
        let before = commands(&provider);
        let begun = Instant::now();
        let report = warm.sign_in(&scene.secret, &|_| {}).await;
        warm_times.push(begun.elapsed().as_secs_f64() * 1_000.0);
        sent = commands(&provider) - before;
        report.verified().ok_or("not verified")?;
    }
    let sample = Sample::of(warm_times).ok_or("nothing was run")?;
    Ok(format!(
        "from the press to both answers, the connections being up, 100 ms to the provider and back, 15 runs\n  \
         median {:.0} ms, commands counted by the provider {sent}\n\n",
        sample.median()
    ))
}

async fn cycles() -> Result<String, Stop> {
    let mut settled = None;
    let begun = Instant::now();
    for round in 0..CYCLES / PER_PROVIDER {
        if round * PER_PROVIDER == SETTLED {
            settled = Some(Held::at_this_moment()?);
        }
        let provider = Provider::start(Mood::AllWell).await?;
        let scene = Scene::of(&provider)?;
        for cycle in 0..PER_PROVIDER {
            scene.cycle(cycle).await?;
        }
        provider.stop().await;
    }
    let (settled, end) = (settled.ok_or("too few cycles")?, Held::at_this_moment()?);
    Ok(format!(
        "{CYCLES} checks begun, most of them cancelled at some point, in {:.0} s\n  \
         after {SETTLED}: {settled}\n  at the end: {end}\n",
        begun.elapsed().as_secs_f64()
    ))
}

struct Scene {
    network: Network,
    servers: Servers,
    secret: Secret,
}

impl Scene {
    fn of(provider: &Provider) -> Result<Self, Stop> {
        let server = |port| -> Result<Server, Stop> {
            Ok(Server {
                host: provider.host().to_owned(),
                port: NonZeroU16::new(port).ok_or("no port")?,
                security: Security::Tls,
                user: provider.address().to_owned(),
            })
        };
        Ok(Self {
            network: Network { trust: Trust::PracticeOnly(vec![provider.root()]), ..Network::default() },
            servers: Servers { smtp: server(provider.smtp_port())?, imap: server(provider.imap_port())? },
            secret: Secret::new(provider.app_password().replace(' ', "")),
        })
    }

    fn warm(&self) -> Warm {
        Warm::up(&self.network, &self.servers, &Alternatives::default(), None)
    }

    /// A check that is cancelled at one point or another; now and then a whole one.
    async fn cycle(&self, cycle: usize) -> Result<(), Stop> {
        match cycle % 10 {
            0 => drop(self.warm()),
            1 => {
                let warm = self.warm();
                warm.reach(Protocol::Smtp).wait_for(|reach| *reach == Reach::Ready).await?;
            }
            2 => {
                let report = sign_in(&self.network, &self.servers, &self.secret, None, &|_| {}).await;
                report.verified().ok_or("not verified")?;
            }
            after => {
                let limit = Duration::from_micros(300 * u64::try_from(after)?);
                let whole = sign_in(&self.network, &self.servers, &self.secret, None, &|_| {});
                drop(tokio::time::timeout(limit, whole).await);
            }
        }
        Ok(())
    }
}

fn commands(provider: &Provider) -> usize {
    let log = provider.log();
    [practice::Protocol::Smtp, practice::Protocol::Imap]
        .into_iter()
        .flat_map(|protocol| log.connections(protocol).map(|one| one.commands().len()).collect::<Vec<_>>())
        .sum()
}

/// What this process holds.
struct Held {
    kibibytes: u64,
    descriptors: usize,
    threads: usize,
    tasks: usize,
}

impl Held {
    fn at_this_moment() -> Result<Self, Stop> {
        let status = fs::read_to_string("/proc/self/status")?;
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(Self {
            kibibytes: resident.trim().trim_end_matches(" kB").parse()?,
            descriptors: fs::read_dir("/proc/self/fd")?.count(),
            threads: fs::read_dir("/proc/self/task")?.count(),
            tasks: tokio::runtime::Handle::current().metrics().num_alive_tasks(),
        })
    }
}

impl std::fmt::Display for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { kibibytes, descriptors, threads, tasks } = self;
        write!(
            f,
            "{:.1} MiB, {descriptors} descriptors, {threads} threads, {tasks} tasks",
            *kibibytes as f64 / 1024.0
        )
    }
}
